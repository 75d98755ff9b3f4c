package org.daybook.app.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybook.app.RunningDaybook;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.lookup.AccountDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class FirstStartTest extends RunningDaybook {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private CommandSender sender;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLaterStartPrintsAndRecordsNothing() {
        long before = entries();
        assertThat(start()).isEmpty();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aStartThatBrokeOffIsCompletedByOneOfTwoNodes() {
        jdbc.sql("delete from account.credential where login_name = 'admin'").update();
        long before = entries();
        List<String> printed = Stream.of(1, 2).parallel().map(node -> start()).toList();
        assertThat(printed).filteredOn(text -> text.contains("admin")).hasSize(1);
        assertThat(entries()).isEqualTo(before);
    }

    private String start() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new FirstStart(dataSource, transactions, accounts, credentials, sender, console)
                .run(new DefaultApplicationArguments());
        return printed.toString(StandardCharsets.UTF_8);
    }

    private long entries() {
        return jdbc.sql("select count(*) from record.event").query(Long.class).single();
    }
}
