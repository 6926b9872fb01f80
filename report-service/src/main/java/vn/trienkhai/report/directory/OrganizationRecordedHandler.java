package vn.trienkhai.report.directory;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps the name of a body as last told. */
@ApplicationScoped
class OrganizationRecordedHandler implements EventHandler<OrganizationRecorded> {

    private final KnownOrganizations organizations;

    OrganizationRecordedHandler(KnownOrganizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String type() {
        return "organization.recorded.v1";
    }

    @Override
    public Class<OrganizationRecorded> view() {
        return OrganizationRecorded.class;
    }

    @Override
    public void handle(OrganizationRecorded event, Told told) {
        organizations.remember(event);
    }
}
