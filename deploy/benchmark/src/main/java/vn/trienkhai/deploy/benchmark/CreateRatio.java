package vn.trienkhai.deploy.benchmark;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.trienkhai.deploy.local.Part;

/**
 * A draft made through the gateway, against the very same SQL played by JDBC, in turns, 8 at a
 * time.
 */
final class CreateRatio {

    private static final int WORKERS = 8;
    private static final String DRAFT =
            """
            {"regime": "PARTY", "type": "PLAN", "abstract": "Kế hoạch tổng kết 10 năm thực hiện nghị quyết"}
            """;

    private final UnderTest system;

    CreateRatio(UnderTest system) {
        this.system = system;
    }

    void measure(int rounds, Duration time, Table table) throws Exception {
        var tape = record();
        var ratios = new ArrayList<Double>();
        var beside = "";
        create(system.gateway(), time);
        for (int i = 0; i < rounds; i++) {
            var floor = play(tape, time);
            var through = create(system.gateway(), time);
            ratios.add(through.perSecond() / floor.perSecond());
            beside =
                    "same %d statements by JDBC %s; through the gateway %s"
                            .formatted(tape.length(), floor, through);
        }
        table.add(
                "draft a directive, 8 connections",
                "≥ 0.40×",
                "%.2f×".formatted(GatewayOverhead.median(ratios)),
                beside);
    }

    private SqlTape record() throws Exception {
        create(system.direct(Part.DIRECTIVE), Duration.ofSeconds(2));
        var log = system.supervisor().part(Part.POSTGRES).log();
        system.set("log_statement = 'all'");
        Thread.sleep(1_000);
        long from = Files.readString(log).length();
        system.answers(system.post(system.gateway(), "/v1/directives", DRAFT), 201);
        system.set("log_statement = 'none'");
        Thread.sleep(1_000);
        return SqlTape.read(
                log, from, "directive", "insert into directive", List.of(UnderTest.BODY));
    }

    private Result create(URI at, Duration time) throws Exception {
        return Load.closed(
                WORKERS,
                time,
                () -> () -> system.answers(system.post(at, "/v1/directives", DRAFT), 201));
    }

    private Result play(SqlTape tape, Duration time) throws Exception {
        return Load.closed(
                WORKERS,
                time,
                () -> {
                    var connection =
                            system.supervisor().postgres().connect("directive", "directive_app");
                    connection.setAutoCommit(false);
                    var prepared = new HashMap<String, java.sql.PreparedStatement>();
                    return () -> {
                        tape.play(connection, prepared);
                        return true;
                    };
                });
    }
}
