package org.kontor.contacts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.kontor.contacts.ContactPoint;

/** A contact point of a partner or a person. */
@MappedSuperclass
public abstract class ContactPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    private int place;
    @Enumerated(EnumType.STRING)
    @Column(name = "TYPE_NAME")
    private ContactPoint.Type type;
    private String point;
    private String note;

    /** For the persistence provider. */
    protected ContactPart() {
    }

    ContactPart(int place) {
        this.place = place;
    }

    void fill(ContactPoint contactPoint) {
        type = contactPoint.type();
        point = contactPoint.value().strip();
        note = contactPoint.note().strip();
    }

    ContactPoint contactPoint() {
        return new ContactPoint(type, point, note);
    }

    static List<ContactPoint> points(List<? extends ContactPart> parts) {
        return parts.stream().map(ContactPart::contactPoint).toList();
    }

    /** Makes the parts say the same as the contact points, keeping those that are there. */
    static <P extends ContactPart> void fill(List<P> parts, List<ContactPoint> points, IntFunction<P> create) {
        while (parts.size() > points.size()) {
            parts.removeLast();
        }
        for (var place = 0; place < points.size(); place++) {
            if (place == parts.size()) {
                parts.add(create.apply(place));
            }
            parts.get(place).fill(points.get(place));
        }
    }

    /** All on one line; null for none. */
    static String line(List<ContactPoint> points) {
        return points.isEmpty() ? null : points.stream()
                .map(p -> p.value().strip() + (p.note().isBlank() ? "" : " (" + p.note().strip() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** The first value of these types; null when there is none. */
    static String first(List<ContactPoint> points, ContactPoint.Type... types) {
        final var wanted = List.of(types);
        return points.stream().filter(p -> wanted.contains(p.type())).map(p -> p.value().strip()).findFirst()
                .orElse(null);
    }
}
