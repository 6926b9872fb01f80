package vn.trienkhai.report.requirement;

import java.util.UUID;

/** Requirements for tests of other packages; only this package can make them. */
public final class SampleRequirement {

    private SampleRequirement() {}

    public static Requirement of(Asked asked) {
        return new Requirement(UUID.randomUUID(), asked);
    }

    public static Requirement closed(Asked asked) {
        var requirement = of(asked);
        requirement.close(java.time.LocalDate.of(2022, 4, 1), "the directive was withdrawn");
        return requirement;
    }
}
