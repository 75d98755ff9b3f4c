package org.daybook.query;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daybook.query.asof.NeverSealed;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.asof.RecordSeal;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.writing.FactsProjector;
import org.daybook.query.proof.audit.AuditSettings;
import org.daybook.query.proof.ledger.LedgerAppender;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.TestLedger;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.proof.ledger.key.LedgerSigners;
import org.daybook.query.proof.witness.WitnessSettings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.ledger.note.KeyId;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The whole read side on a real database, as one reader uses it over HTTP; it is always 1 June 2023. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import(ReadSide.class)
public class TestReadSide implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    public static final Instant NOW = Instant.parse("2023-06-01T12:00:00Z");

    private static final AtomicReference<Actor> READER = new AtomicReference<>();
    private static final AnnotationConfigWebApplicationContext CONTEXT = start();

    private static AnnotationConfigWebApplicationContext start() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(TestReadSide.class);
        context.refresh();
        // Tests project what they record themselves.
        context.getBean(FactsProjector.class).stop();
        context.getBean(LedgerAppender.class).stop();
        return context;
    }

    /** The routes by which views are read: packs of evidence hand on what is stored, and are looked at by themselves. */
    public static Set<String> views() {
        return CONTEXT.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/")
                        && !path.matches("/api/(operations|ledger|self-audits|evidence)(/.*)?"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every route of the read side, for somebody of that role in every programme. */
    public static MockMvc as(Role role) {
        return as(role, Set.of());
    }

    /** The same for somebody of that role in those programmes. */
    public static MockMvc as(Role role, Set<ProgrammeId> programmes) {
        READER.set(new Actor(TestRecord.ACCOUNT, TestRecord.POST, List.of(new Grant(role, programmes))));
        Principal principal = new TestingAuthenticationToken(READER.get(), null);
        return MockMvcBuilders.webAppContextSetup(CONTEXT)
                .defaultRequest(get("/").principal(principal))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return READER.get();
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.mapper()));
    }

    @Bean
    DataSource dataSource() {
        return TestDatabase.application();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    DataSource unpooled() {
        return TestDatabase.unpooled();
    }

    @Bean
    EntrySource nothingRecorded() {
        return TestRecord.noEntries();
    }

    @Bean
    RecordHead recordHead(Projection projection) {
        return () -> projection.reached().position();
    }

    @Bean
    RecordSeal recordSeal(Projection projection) {
        return new NeverSealed(projection);
    }

    private static volatile LedgerKeys signing;

    /** What is handed out is signed by these from now on. */
    public static void signsBy(LedgerKeys keys) {
        signing = keys;
    }

    @Bean
    @Primary
    LedgerSigners signersOfTests(StoredLedger ledger) {
        return () -> TestLedger.signers(ledger, signing).signer();
    }

    /** Nothing is signed but by tests that do it themselves. */
    @Bean
    LedgerKeys noKeys() {
        return new LedgerKeys() {
            @Override
            public List<SignerKey> read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public SignerKey make() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<KeyId> lost() {
                return Optional.empty();
            }

            @Override
            public Optional<SignedNote> lastSigned() {
                return Optional.empty();
            }

            @Override
            public Optional<SignedNote> lastHistory() {
                return Optional.empty();
            }

            @Override
            public void keep(SignedNote signed, SignedNote history) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    AuditSettings noSchedule() {
        return new AuditSettings(Duration.ZERO, Long.MAX_VALUE);
    }

    @Bean
    WitnessSettings noWitnesses() {
        return new WitnessSettings(List.of(), Duration.ofMinutes(1));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    ZoneId zone() {
        return TestRecord.ZONE;
    }
}
