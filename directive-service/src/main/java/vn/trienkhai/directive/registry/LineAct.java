package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ChangeRequest.Move;

/**
 * The act of law a line is: other names, kind, level or parents from a day on, on a legal basis.
 */
record LineAct(
        UUID organizationId,
        LocalDate day,
        String legalBasis,
        List<Reshaping.NewName> names,
        Reshaping.@Nullable NewRank rank,
        List<Move> moves) {

    void carryOut(Organization body) {
        if (!names.isEmpty()) {
            Reshaping.rename(body, names, day);
        }
        if (rank != null) {
            Reshaping.reclassify(body, rank, day);
        }
        moves.forEach(move -> Reshaping.place(body, move.hierarchy(), move.parentId(), day));
    }

    /**
     * The same as entries of the log: one for the names, one for kind and level, one for each
     * parent.
     */
    List<ChangeRequest> requests() {
        var requests = new ArrayList<ChangeRequest>();
        if (!names.isEmpty()) {
            requests.add(request(ChangeRequest.Type.RENAME, null));
        }
        if (rank != null) {
            requests.add(request(ChangeRequest.Type.RECLASSIFY, null));
        }
        moves.forEach(move -> requests.add(request(ChangeRequest.Type.REPARENT, move)));
        return requests;
    }

    private ChangeRequest request(ChangeRequest.Type type, @Nullable Move move) {
        return new ChangeRequest(
                type,
                day,
                legalBasis,
                null,
                List.of(organizationId),
                List.of(),
                List.of(),
                type == ChangeRequest.Type.RENAME ? names : List.of(),
                type == ChangeRequest.Type.RECLASSIFY ? rank : null,
                move == null ? null : move.hierarchy(),
                move == null ? null : move.parentId(),
                ChangeRequest.Children.NOWHERE,
                List.of(),
                false);
    }
}
