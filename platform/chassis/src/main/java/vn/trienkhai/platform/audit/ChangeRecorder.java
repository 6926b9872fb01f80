package vn.trienkhai.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Work;

/**
 * Records every change of every entity for the audit, with the values before and after. No
 * capability can forget it, because none has to remember it.
 */
@PersistenceUnitExtension
@ApplicationScoped
class ChangeRecorder implements Interceptor {

    private final ObjectMapper json;

    ChangeRecorder(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean onPersist(
            Object entity, Object id, Object[] state, String[] names, Type[] types) {
        record("create", entity, id, null, state, names, types);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity,
            Object id,
            Object[] current,
            Object[] previous,
            String[] names,
            Type[] types) {
        record("change", entity, id, previous, current, names, types);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        record("remove", entity, id, state, null, names, types);
    }

    private void record(
            String act,
            Object entity,
            Object id,
            Object @Nullable [] before,
            Object @Nullable [] after,
            String[] names,
            Type[] types) {
        var old = json.createObjectNode();
        var fresh = json.createObjectNode();
        for (int i = 0; i < names.length; i++) {
            var was = before == null ? null : before[i];
            var is = after == null ? null : after[i];
            if (!types[i].isCollectionType() && !Objects.equals(was, is)) {
                put(old, names[i], was);
                put(fresh, names[i], is);
            }
        }
        Work.current()
                .audit(
                        new AuditEntry(
                                act,
                                entity.getClass().getSimpleName(),
                                id.toString(),
                                before == null ? null : old,
                                after == null ? null : fresh));
    }

    private void put(ObjectNode fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.set(name, json.valueToTree(value));
        }
    }
}
