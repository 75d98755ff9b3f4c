# Builds Daybook and packs what it needs to run, as a user who may write nothing but /data.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /daybook
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY shared shared
COPY command command
COPY query query
COPY app app
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip=true -pl app -am package \
    && java -Djarmode=tools -jar app/target/daybook.jar extract --destination /unpacked

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home daybook
COPY --from=build /unpacked /opt/daybook
USER daybook
WORKDIR /data
VOLUME /data
EXPOSE 8080
# The image need not have curl: bash asks, and looks for a 200.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-jar", "/opt/daybook/daybook.jar"]
CMD ["--server.port=8080", "--daybook.data=/data"]
