package vn.trienkhai.task.registry;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps the name of every body as last told. */
@ApplicationScoped
class OrganizationRecordedHandler implements EventHandler<OrganizationRecorded> {

    private final Organizations organizations;

    OrganizationRecordedHandler(Organizations organizations) {
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
        organizations.record(event, told.aggregateVersion());
    }
}
