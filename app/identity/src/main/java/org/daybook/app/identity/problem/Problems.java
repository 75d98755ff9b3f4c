package org.daybook.app.identity.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.command.http.ProblemMapper;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Maps any failure to a problem. It reveals nothing internal, and is never a 500 for a fault of the client. */
@Component
public class Problems implements ProblemMapper {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int REFERENCE_BYTES = 6;

    private final SecureRandom random = new SecureRandom();

    /** Of a failed command, understood but perhaps invalid. */
    @Override
    public Problem of(Throwable failure) {
        return of(failure, 422, Outages::findInCommand);
    }

    /** Of a failed question: what is invalid there was wrongly put. */
    Problem ofQuestion(Throwable failure) {
        return of(failure, 400, Outages::find);
    }

    private Problem of(Throwable failure, int invalid, Function<Throwable, Optional<Problem>> outages) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case Rejection rejection -> Problem.of(rejection);
            case InvalidValue value -> Problem.of(value, invalid);
            case AmbiguousDate date -> Problem.of(date, invalid);
            case ErrorResponse response -> RequestProblems.of(response);
            default ->
                RequestProblems.find(failure).or(() -> outages.apply(failure)).orElseGet(() -> internal(failure));
        };
    }

    private Problem internal(Throwable failure) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("Unexpected failure, reference {}", reference, failure);
        return Problem.of(
                500,
                "internal",
                "",
                "Something failed in Daybook. The log says more under reference " + reference + ".");
    }
}
