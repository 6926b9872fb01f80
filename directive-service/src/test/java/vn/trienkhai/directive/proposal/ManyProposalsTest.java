package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** A list of proposals reads no drafts, and many readings share one register (row 20). */
@QuarkusTest
@WithStack
class ManyProposalsTest {

    private static final String COPIES =
            """
            insert into directive_proposal (id, version, told, body_id, state, kind, characters, pages, sha256, progress,
                   symbol, abstract, draft, evidence, notes, created_at, created_by, attempts)
            select gen_random_uuid(), 1, 0, body_id, state, kind, 300000, pages, sha256, progress,
                   symbol, abstract, repeat('no draft ', 300000), evidence, notes, created_at, created_by, 1
              from directive_proposal, generate_series(1, 99) where id = '%s'
            """;

    @Inject RegisterNames names;
    @Inject UnitOfWork work;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aListReadsNoDrafts() {
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), ProposalCalls.TEXT));
        ProposalCalls.correct(world.clerk(), id, Map.of("header", Map.of("abstract", "việc khác")))
                .statusCode(200);
        Database.change(COPIES.formatted(id));

        var begun = System.nanoTime();
        ProposalCalls.list(world.clerk(), Map.of("limit", 100))
                .body("items", hasSize(100))
                .body("items.abstract", everyItem(equalTo("việc khác")))
                .body("items.symbol", everyItem(equalTo("12/KH-UBND")));
        System.out.printf(
                "a list of 100 proposals of 2.7 MB: %d ms%n",
                (System.nanoTime() - begun) / 1_000_000);
    }

    @Test
    void theRegisterIsReadOnceUntilItChanges() {
        var first = snapshot();
        assertThat(snapshot()).isSameAs(first);

        var name = "Sở " + world.issuer;
        world.below("PARTY_COMMISSION", name);

        assertThat(snapshot()).isNotSameAs(first);
        assertThat(snapshot().named(name, null)).hasSize(1);
    }

    @Test
    void aRegisterOf30000BodiesCostsLittleAtEachReading() {
        Database.change(
                """
                insert into organization (id, version, told, names, ranks, identifiers, contacts, opened_on, sort_name)
                select gen_random_uuid(), 1, 0, '[]', '[]', '[]', '[]', '2000-01-01', 'Xã ' || n from generate_series(1, 30000) n
                """);
        Database.change(
                """
                insert into organization_name (organization_id, kind, words, valid)
                select o.id, k.kind, k.kind || ' ' || o.sort_name, '[2000-01-01,)'
                  from organization o, (values ('OFFICIAL'), ('SHORT'), ('ALIAS')) k (kind) where o.sort_name like 'Xã %'
                """);
        try {
            var whole = nanos();
            var again = nanos();
            System.out.printf(
                    "a register of 30,000 bodies: read in %d ms, asked again in %d ms%n",
                    whole / 1_000_000, again / 1_000_000);
            assertThat(again * 4).isLessThan(whole);
        } finally {
            Database.change("delete from organization where sort_name like 'Xã %'");
        }
    }

    private long nanos() {
        var begun = System.nanoTime();
        snapshot();
        return System.nanoTime() - begun;
    }

    private RegisterBodies snapshot() {
        return work.asWorker(names::snapshot);
    }
}
