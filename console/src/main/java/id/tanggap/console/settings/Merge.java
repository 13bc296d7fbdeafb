package id.tanggap.console.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people did to the fields of one thing: of each field what I typed, else
 * what is there now. Works on any record, so that a new field is never forgotten.
 *
 * @param <D> the fields
 * @param merged all fields brought together
 * @param both names of the fields that both changed, to different values; mine is what stands in
 *     {@code merged}
 */
record Merge<D extends Record>(D merged, List<String> both) {
    Merge {
        both = List.copyOf(both);
    }

    /**
     * Merges.
     *
     * @param base the fields that I began with
     * @param mine as I have typed them
     * @param theirs as they are now
     */
    static <D extends Record> Merge<D> of(D base, D mine, D theirs) {
        RecordComponent[] fields = base.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[fields.length];
        List<String> both = new ArrayList<>();
        try {
            for (int i = 0; i < fields.length; i++) {
                Object was = value(fields[i], base);
                Object my = value(fields[i], mine);
                Object their = value(fields[i], theirs);
                values[i] = Objects.equals(my, was) ? their : my;
                if (!Objects.equals(my, was)
                        && !Objects.equals(their, was)
                        && !Objects.equals(my, their)) {
                    both.add(fields[i].getName());
                }
            }
            return new Merge<>(make(base, fields, values), both);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a record to merge: " + base.getClass(), e);
        }
    }

    private static @Nullable Object value(RecordComponent field, Object record)
            throws IllegalAccessException, InvocationTargetException {
        var accessor = field.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }

    @SuppressWarnings("unchecked") // the class of base is D's
    private static <D extends Record> D make(
            D base, RecordComponent[] fields, @Nullable Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = base.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (D) constructor.newInstance(values);
    }
}
