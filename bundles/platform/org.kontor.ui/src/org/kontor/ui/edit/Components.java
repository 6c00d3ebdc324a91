package org.kontor.ui.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a record's components by name, and copies it with another value for one. Immutable. */
public final class Components<T> {

    private final Class<T> type;
    private final Map<String, RecordComponent> byName = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    private Components(Class<T> type) {
        this.type = type;
        final RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type + " is no record");
        }
        Arrays.stream(components).forEach(component -> byName.put(component.getName(), component));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** The components of a public record. */
    public static <T> Components<T> of(Class<T> type) {
        return new Components<>(type);
    }

    /** Their names, in order. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The value of a component. */
    public Object get(T record, String name) {
        try {
            return component(name).getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + name + " of " + type, e);
        }
    }

    /** A copy with another value for one component. */
    public T with(T record, String name, Object value) {
        component(name);
        final Object[] values = byName.keySet().stream().map(each -> each.equals(name) ? value : get(record, each))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + type + " with another " + name, e);
        }
    }

    /** {@link IllegalArgumentException} for a name that the record does not have. */
    RecordComponent component(String name) {
        final RecordComponent component = byName.get(name);
        if (component == null) {
            throw new IllegalArgumentException(type + " has no component " + name);
        }
        return component;
    }
}
