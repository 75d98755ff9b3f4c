package org.daybook.bench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.bench.http.Api;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.Request;

/**
 * Valid commands over many workstreams, as an office would send them: mostly progress and next steps, now and then a
 * deliverable or another rating. Every client has workstreams of its own, so that none waits for another's.
 */
public final class Workload {

    private static final UUID PROGRAMME = new UUID(0xbe_0000_0000_4000L, 0x8000_0000_0000_0000L);
    /** Makes an event of about 500 bytes. */
    private static final String TEXT =
            "The review group met the network leads, agreed the wording of the offer with the trade unions and sent it to"
                    + " the people board; the pilot in two divisions begins when the funding is confirmed.";

    private static final int CYCLE = 10;

    private final List<UUID> workstreams;
    /** Tells the commands of one start of the bench from those of another. */
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private Workload(List<UUID> workstreams) {
        this.workstreams = workstreams;
    }

    /** Opens that many workstreams. */
    public static Workload open(Api office, int workstreams) throws Exception {
        List<UUID> ids = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(line("programmes", PROGRAMME, "open-programme", "{\"name\":\"Bench\"}"));
        for (int i = 0; i < workstreams; i++) {
            UUID id = new UUID(0xbe_0000_0000_4000L, 0x8000_0000_0000_0001L + i);
            ids.add(id);
            lines.add(line(
                    "workstreams",
                    id,
                    "open-workstream",
                    "{\"programme\":\"%s\",\"name\":\"Workstream %d\"}".formatted(PROGRAMME, i)));
        }
        office.bulk(lines);
        return new Workload(ids);
    }

    private static String line(String aggregate, UUID id, String command, String body) {
        return "{\"aggregate\":\"%s\",\"id\":\"%s\",\"command\":\"%s\",\"idempotencyKey\":\"open\",\"body\":%s}"
                .formatted(aggregate, id, command, body);
    }

    /** One client for each token; together they have all workstreams. */
    public List<Caller> callers(List<String> tokens) {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) callers.add(new Office(i, tokens.size(), tokens.get(i)));
        return callers;
    }

    /** Goes round its workstreams. */
    private final class Office implements Caller {

        private final int number;
        private final int offices;
        private final String token;
        private int sent;

        Office(int number, int offices, String token) {
            this.number = number;
            this.offices = offices;
            this.token = token;
        }

        @Override
        public byte[] next() {
            int own = Math.ceilDiv(workstreams.size() - number, offices);
            UUID workstream = workstreams.get(number + offices * (sent % own));
            int step = sent / own;
            String key = run + "-" + number + "-" + sent++;
            return Request.command("/api/workstreams/" + workstream + "/" + command(step), token, key, body(step));
        }

        private static String command(int step) {
            return switch (step % CYCLE) {
                case 0 -> "add-deliverable";
                case 5 -> "change-rag";
                case 3, 6, 9 -> "plan-next-step";
                default -> "record-progress";
            };
        }

        private static String body(int step) {
            return switch (step % CYCLE) {
                case 0 -> "{\"description\":\"" + TEXT + "\",\"targetDate\":\"Q2 2027\"}";
                case 5 ->
                    "{\"dimension\":\"PROJECT\",\"rating\":\"" + (step / CYCLE % 2 == 0 ? "AMBER" : "GREEN")
                            + "\",\"reason\":\"" + TEXT + "\"}";
                default -> "{\"text\":\"" + TEXT + "\"}";
            };
        }
    }
}
