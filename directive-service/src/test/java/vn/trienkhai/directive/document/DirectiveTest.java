package vn.trienkhai.directive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.directive.content.Particulars;
import vn.trienkhai.directive.symbol.Regime;

/** The states of a directive and what each allows (rows 4, 10). */
class DirectiveTest {

    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final UUID ISSUER = UUID.randomUUID();

    @Test
    void anIssuedDirectiveIsInForceUnderItsSymbolAndDay() {
        var directive = issued();

        assertThat(directive.status()).isEqualTo(DirectiveStatus.IN_FORCE);
        assertThat(directive.header().symbol()).isEqualTo("27-KH/TU");
        assertThat(directive.identity()).isEqualTo(new Identity(ISSUER, null, "27-KH/TU", TODAY));
    }

    static Stream<Consumer<Directive>> edits() {
        return Stream.of(
                directive -> directive.amend(header(), NOW),
                directive -> directive.rearrange(Parts.NONE, NOW),
                directive -> directive.related(NOW),
                directive -> directive.issue("28-KH/TU", TODAY, NOW));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void onlyADraftCanBeEdited(Consumer<Directive> edit) {
        edit.accept(draft());

        assertThatThrownBy(() -> edit.accept(issued()))
                .isInstanceOf(DirectiveProblem.WrongStatus.class);
    }

    static Stream<Consumer<Directive>> endings() {
        return Stream.of(
                directive -> directive.withdraw(TODAY, "Ban hành nhầm"),
                directive -> directive.replace(UUID.randomUUID(), TODAY, null),
                directive -> directive.conclude(TODAY, null));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void onlyADirectiveInForceCanEndAndOnlyOnce(Consumer<Directive> end) {
        var directive = issued();
        end.accept(directive);

        assertThatThrownBy(() -> end.accept(directive))
                .isInstanceOf(DirectiveProblem.WrongStatus.class);
        assertThatThrownBy(() -> end.accept(draft()))
                .isInstanceOf(DirectiveProblem.WrongStatus.class);
    }

    @Test
    void aStubHasNoStatusUntilItIsFilled() {
        var identity = new Identity(null, "Ban Bí thư", "93-KL/TW", LocalDate.of(2020, 11, 20));
        var stub = Directive.stub(UUID.randomUUID(), identity, header(), NOW);
        assertThat(stub.status()).isNull();

        stub.fill(DirectiveOrigin.HISTORICAL, header(), Parts.NONE, NOW);

        assertThat(stub.status()).isEqualTo(DirectiveStatus.IN_FORCE);
        assertThatThrownBy(() -> stub.fill(DirectiveOrigin.RECEIVED, header(), Parts.NONE, NOW))
                .isInstanceOf(DirectiveProblem.WrongStatus.class);
    }

    @Test
    void anIssuerInTheRegistryNeedsNoName() {
        var identity = new Identity(ISSUER, "Ban Bí thư", "93-KL/TW", TODAY);

        assertThat(identity.issuerText()).isNull();
    }

    private static Directive issued() {
        var directive = draft();
        directive.issue("27-KH/TU", TODAY, NOW);
        return directive;
    }

    private static Directive draft() {
        return Directive.draft(UUID.randomUUID(), ISSUER, header(), NOW);
    }

    private static Header header() {
        return new Header(
                Regime.PARTY,
                "PLAN",
                null,
                null,
                "Quảng Ngãi",
                "Tổng kết 10 năm",
                null,
                null,
                Header.Urgency.NORMAL,
                Header.Secrecy.NONE,
                List.of(),
                List.of(),
                Particulars.NONE);
    }
}
