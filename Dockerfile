# Builds Daybook and packs what it needs to run, as a user who may write nothing but /data.
#
#   docker build --build-arg VERSION="$(.ci/version)" -t daybook .
#
# The history with its tags is not copied here. Without VERSION, --version names the one of pom.xml.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /daybook
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY shared shared
COPY command command
COPY query query
COPY app app
ARG VERSION
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip=true \
    ${VERSION:+-Dproduct.version="$VERSION"} -pl app/main -am package

# With the Java that will run it, since the cache is good for no other; as nobody in particular, since PostgreSQL, which the
# rehearsal starts, refuses to be root.
FROM eclipse-temurin:25-jre AS layout
RUN install -d -o nobody /opt/daybook
COPY deploy/lay-out deploy/java.options deploy/java-25.options /deploy/
COPY --from=build /daybook/app/main/target/daybook.jar /daybook.jar
USER nobody
RUN sh /deploy/lay-out /daybook.jar /opt/daybook/layout

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home daybook
COPY --from=layout /opt/daybook/layout /opt/daybook/layout
# For the key of the ledger, where nodes share a volume: a new one takes its owner and rights from here.
RUN install -d -o daybook -m 700 /ledger
USER daybook
WORKDIR /data
VOLUME /data
EXPOSE 8080
# The image need not have curl: bash asks, and looks for a 200.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@/opt/daybook/layout/java.options", "@/opt/daybook/layout/java-25.options", \
    "-XX:MaxRAMPercentage=70", "-jar", "/opt/daybook/layout/daybook.jar"]
CMD ["--server.port=8080", "--daybook.data=/data"]
