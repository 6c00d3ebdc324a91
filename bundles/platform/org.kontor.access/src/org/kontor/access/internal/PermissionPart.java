package org.kontor.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.base.Right;

/** A permission of a role. */
@Embeddable
public class PermissionPart {

    @Column(name = "RECORD_KIND")
    private String recordKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "RIGHT_NAME")
    private Right right;
    @Enumerated(EnumType.STRING)
    @Column(name = "WHOSE")
    private Whose whose;

    /** For the persistence provider. */
    protected PermissionPart() {
    }

    PermissionPart(Permission permission) {
        recordKind = permission.recordKind();
        right = permission.right();
        whose = permission.whose();
    }

    Permission permission() {
        return new Permission(recordKind, right, whose);
    }
}
