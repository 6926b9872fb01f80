package vn.trienkhai.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One change of one object: only the fields that changed, before and after. */
public record AuditEntry(
        String act,
        String objectType,
        String objectId,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
