package org.kontor.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.access.Role;
import org.kontor.access.Role.Permission;
import org.kontor.base.SortKeys;
import org.kontor.store.Audit;
import org.kontor.store.StoredRecord;

/** A role. */
@Entity(name = "AppRole")
@Table(name = "APP_ROLE")
public class RoleEntity implements StoredRecord {

    static final String KIND = "role";
    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String code;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NAME_SORT")
    private String nameSort;
    /** What the audit trail shows of the permissions. */
    @Column(name = "PERMISSIONS_TEXT")
    private String permissions;
    @Audit(Audit.How.LEFT_OUT)
    @ElementCollection
    @CollectionTable(name = "ROLE_PERMISSION", joinColumns = @JoinColumn(name = "ROLE_ID"))
    private List<PermissionPart> permissionParts = new ArrayList<>();

    /** For the persistence provider and new roles. */
    protected RoleEntity() {
    }

    /** {@code code} names a role that Kontor itself brought; null for others. */
    RoleEntity(String code) {
        this.code = code;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public String recordKind() {
        return KIND;
    }

    @Override
    public Long ownerId() {
        return null;
    }

    void name(String newName) {
        name = newName.strip();
        nameLower = SortKeys.lower(newName);
        nameSort = SortKeys.of(newName);
    }

    void permissions(List<Permission> all) {
        permissions = digest(all);
        if (!Set.copyOf(all).equals(Set.copyOf(currentPermissions()))) {
            permissionParts.clear();
            all.forEach(p -> permissionParts.add(new PermissionPart(p)));
        }
    }

    /** The permissions as the audit trail shows them. */
    static String digest(List<Permission> permissions) {
        return permissions.stream().map(p -> p.recordKind() + ' ' + p.right() + ' ' + p.whose()).sorted()
                .collect(Collectors.joining("; "));
    }

    Role role() {
        return new Role(id, version, name, currentPermissions());
    }

    private List<Permission> currentPermissions() {
        return permissionParts.stream().map(PermissionPart::permission).toList();
    }
}
