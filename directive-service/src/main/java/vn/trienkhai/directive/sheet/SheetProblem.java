package vn.trienkhai.directive.sheet;

import java.util.List;
import vn.trienkhai.platform.problem.DomainProblem;

/** Why a file is not read. Each type has a title in the catalogue of problems. */
final class SheetProblem {

    private SheetProblem() {}

    static DomainProblem of(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }

    static DomainProblem unreadable(String detail) {
        return of("file-unreadable", detail);
    }

    static DomainProblem columns(String detail, List<String> allowed) {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE, "columns-unknown", detail, allowed, List.of());
    }
}
