package vn.trienkhai.notification.notice;

import java.util.UUID;

/** What sort of thing a notice is about, and where it is found at the gateway. */
public enum SubjectType {
    DIRECTIVE("/v1/directives/"),
    DELIVERY("/v1/deliveries/"),
    TASK("/v1/tasks/"),
    REPORT("/v1/reports/"),
    REPORT_PERIOD("/v1/report-periods/"),
    REPORT_REQUIREMENT("/v1/report-requirements/");

    private final String path;

    SubjectType(String path) {
        this.path = path;
    }

    public String hrefOf(UUID id) {
        return path + id;
    }
}
