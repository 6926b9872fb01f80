package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ImportLine.Above;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;

/** The act of law a line asks for: another name, kind, level or parent than the body has today. */
final class LawInLine {

    private final ImportLine line;
    private final Organization body;
    private final LocalDate today;

    LawInLine(ImportLine line, Organization body, LocalDate today) {
        this.line = line;
        this.body = body;
        this.today = today;
    }

    /** It needs its day and basis; empty when the line says what holds already. */
    Optional<LineAct> act(Function<Above, UUID> parents) {
        var names = new ArrayList<Reshaping.NewName>();
        name(names, NameKind.OFFICIAL, line.official());
        name(names, NameKind.SHORT, line.shortName());
        name(names, NameKind.ABBREVIATION, line.abbreviation());
        var links = Dated.on(today, body.facts().parents());
        var moves =
                line.parents().stream()
                        .map(
                                above ->
                                        new ChangeRequest.Move(
                                                body.id(), above.hierarchy(), parents.apply(above)))
                        .filter(move -> links.stream().noneMatch(link -> stands(link, move)))
                        .toList();
        var rank = rank();
        if (names.isEmpty() && rank == null && moves.isEmpty()) {
            return Optional.empty();
        }
        if (line.changedOn() == null || line.legalBasis().isEmpty()) {
            throw new ImportLine.Wrong(
                    "Another name, kind, level or parent needs changedOn and legalBasis: "
                            + told(names, rank, moves));
        }
        if (moves.stream().anyMatch(move -> body.id().equals(move.parentId()))) {
            throw new ImportLine.Wrong("A body cannot stand above itself");
        }
        return Optional.of(
                new LineAct(body.id(), line.changedOn(), line.legalBasis(), names, rank, moves));
    }

    private Reshaping.@Nullable NewRank rank() {
        var now = body.rank(today);
        var kind = now.kind().equals(line.kind()) ? null : line.kind();
        var level = now.level() == line.level() ? null : line.level();
        return Reshaping.NewRank.of(kind, level);
    }

    private static boolean stands(ParentLink link, ChangeRequest.Move move) {
        return link.hierarchy() == move.hierarchy()
                && link.organizationId().equals(move.parentId());
    }

    private void name(List<Reshaping.NewName> names, NameKind kind, String text) {
        if (!text.isEmpty() && !names(kind).contains(text)) {
            names.add(new Reshaping.NewName(text, kind));
        }
    }

    private List<String> names(NameKind kind) {
        return Dated.on(today, body.facts().names()).stream()
                .filter(name -> name.kind() == kind)
                .map(Name::text)
                .toList();
    }

    private static String told(
            List<Reshaping.NewName> names,
            Reshaping.@Nullable NewRank rank,
            List<ChangeRequest.Move> moves) {
        return Stream.of(
                        names.stream().map(name -> name.kind().name()),
                        Stream.ofNullable(rank).map(each -> "RANK"),
                        moves.stream().map(move -> move.hierarchy().name()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
    }
}
