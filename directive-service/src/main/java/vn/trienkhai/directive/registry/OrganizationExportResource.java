package vn.trienkhai.directive.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.OrganizationExportsApi;
import vn.trienkhai.directive.api.TableFormat;
import vn.trienkhai.directive.sheet.SheetFormat;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.time.VietnamTime;

/** The registry as a table over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationExportResource implements OrganizationExportsApi {

    private final OrganizationExport export;
    private final Clock clock;

    OrganizationExportResource(OrganizationExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @Override
    public Response exportOrganizations(
            @Nullable LocalDate asOf, @Nullable UUID ancestor, @Nullable TableFormat as) {
        var day = asOf == null ? VietnamTime.today(clock) : asOf;
        var format = as == null ? SheetFormat.XLSX : SheetFormat.valueOf(as.value());
        var file = export.write(format, day, ancestor);
        return Response.ok(deletedWhenSent(file), format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"organizations-%s.%s\""
                                .formatted(day, format.name().toLowerCase(java.util.Locale.ROOT)))
                .build();
    }

    private static StreamingOutput deletedWhenSent(Path file) {
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }
}
