package org.daybook.query.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.shared.workingday.BankHolidays;
import org.daybook.shared.workingday.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bank holidays by which working days are counted: those committed, or an operator's own. */
@Configuration(proxyBeanMethods = false)
class WorkingDayConfiguration {

    /**
     * @param file of bank holidays, in the form of the one committed; empty means that one
     * @throws IllegalArgumentException if a line of it is wrong, which stops the start
     */
    @Bean
    WorkingDays workingDays(@Value("${daybook.bank-holidays:}") String file) {
        return new WorkingDays(file.isEmpty() ? BankHolidays.committed() : read(Path.of(file)));
    }

    private static BankHolidays read(Path file) {
        try {
            return BankHolidays.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file of bank holidays (daybook.bank-holidays) cannot be read: " + file, e);
        }
    }
}
