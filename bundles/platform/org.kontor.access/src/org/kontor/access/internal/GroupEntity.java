package org.kontor.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kontor.base.SortKeys;
import org.kontor.store.StoredRecord;

/** A group of users. */
@Entity(name = "AppGroup")
@Table(name = "APP_GROUP")
public class GroupEntity implements StoredRecord {

    static final String KIND = "group";
    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NAME_SORT")
    private String nameSort;
    @Column(name = "HEAD_ID")
    private Long headId;
    @Column(name = "PARENT_ID")
    private Long parentId;

    /** For the persistence provider and new groups. */
    protected GroupEntity() {
    }

    static GroupEntity blank() {
        return new GroupEntity();
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

    String name() {
        return name;
    }

    void name(String newName) {
        name = newName.strip();
        nameLower = SortKeys.lower(newName);
        nameSort = SortKeys.of(newName);
    }

    Long headId() {
        return headId;
    }

    void headId(Long userId) {
        headId = userId;
    }

    Long parentId() {
        return parentId;
    }

    void parentId(Long groupId) {
        parentId = groupId;
    }
}
