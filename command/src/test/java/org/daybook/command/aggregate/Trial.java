package org.daybook.command.aggregate;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.decide.RandomIdentifiers;
import org.daybook.command.register.Register;
import org.daybook.shared.rejection.Rejection;
import org.hamcrest.CustomMatcher;

/** Axon's fixture with Daybook's messages, in London at noon on the day of {@link Asked#TODAY}. */
public final class Trial {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Trial() {}

    public static <A> AggregateTestFixture<A> of(Class<A> aggregate, Register register) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(new TargetFromMetadata());
        fixture.registerInjectableResource(surroundings(register));
        fixture.registerInjectableResource(fixture.getEventStore());
        return fixture;
    }

    public static CommandServices surroundings(Register register) {
        return surroundings(register, FollowUps.LATER);
    }

    public static CommandServices surroundings(Register register, FollowUps followUps) {
        var noon = Asked.TODAY.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        return new CommandServices(Clock.fixed(noon, LONDON), LONDON, new RandomIdentifiers(), register, followUps);
    }

    public static void refused(ResultValidator<?> result, String code) {
        refused(result, code, "");
    }

    public static void refused(ResultValidator<?> result, String code, String field) {
        result.expectException(
                        new CustomMatcher<Object>(
                                "refused as " + code + " for the field '" + field + "', any day in words") {
                            @Override
                            public boolean matches(Object thrown) {
                                return thrown instanceof Rejection r
                                        && r.code().equals(code)
                                        && r.field().equals(field)
                                        && !ISO_DAY.matcher(r.getMessage()).find();
                            }
                        })
                .expectNoEvents();
    }
}
