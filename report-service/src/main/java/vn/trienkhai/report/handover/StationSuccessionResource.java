package vn.trienkhai.report.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.report.api.ReportRequirement;
import vn.trienkhai.report.api.StationSuccession;
import vn.trienkhai.report.api.StationSuccessionsApi;
import vn.trienkhai.report.overview.RequirementViews;

/** Successors on routes, over HTTP. */
@Endpoint
@RunOnVirtualThread
class StationSuccessionResource implements StationSuccessionsApi {

    private final StationSuccessions successions;
    private final RequirementViews views;

    StationSuccessionResource(StationSuccessions successions, RequirementViews views) {
        this.successions = successions;
        this.views = views;
    }

    @Override
    public ReportRequirement nameStationSuccessor(UUID requirementId, StationSuccession request) {
        return views.of(
                successions.name(
                        requirementId, request.formerId(), request.heirId(), request.legalBasis()));
    }
}
