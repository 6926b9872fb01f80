package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.trienkhai.directive.store.Sql;

/** The bodies some lines of a table speak of, loaded at once. */
@ApplicationScoped
class KnownBodies {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final String CODED =
            """
            select scheme || ':' || value as code, organization_id from organization_identifier
             where scheme || ':' || value = any (?::text[]) and valid @> ?::date
            """;

    private final OrganizationRepository organizations;
    private final Sql sql;

    KnownBodies(OrganizationRepository organizations, Sql sql) {
        this.organizations = organizations;
        this.sql = sql;
    }

    /** Bodies by the key they were asked for with. */
    record Found(Map<String, Organization> byKey) {

        Optional<Organization> of(String key) {
            return Optional.ofNullable(byKey.get(key));
        }
    }

    Found find(Collection<String> keys, LocalDate day) {
        var ids = new HashMap<String, UUID>();
        var codes = new ArrayList<String>();
        for (var key : keys) {
            if (ID.matcher(key).matches()) {
                ids.put(key, UUID.fromString(key));
            } else {
                codes.add(key);
            }
        }
        sql.list(CODED, row -> ids.put(row.text("code"), row.id("organization_id")), codes, day);
        var bodies = new HashMap<UUID, Organization>();
        organizations.all(ids.values()).forEach(body -> bodies.put(body.id(), body));
        var byKey = new HashMap<String, Organization>();
        ids.forEach(
                (key, id) -> {
                    if (bodies.containsKey(id)) {
                        byKey.put(key, bodies.get(id));
                    }
                });
        return new Found(byKey);
    }
}
