package org.kontor.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kontor.access.User.SignInState;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.store.Audit;
import org.kontor.store.StoredRecord;

/** A user. The password's hash lies in a table of its own that no entity reads. */
@Entity(name = "AppUser")
@Table(name = "APP_USER")
public class UserEntity implements StoredRecord {

    static final String KIND = "user";
    static final int LOGIN_LENGTH = 100;
    static final int NAME_LENGTH = 200;
    static final int EMAIL_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String login;
    @Column(name = "LOGIN_LOWER")
    private String loginLower;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NAME_SORT")
    private String nameSort;
    private String email;
    @Column(name = "EMAIL_LOWER")
    private String emailLower;
    @Enumerated(EnumType.STRING)
    private SignInState state = SignInState.NOT_YET;
    private boolean administrator;
    @Column(name = "PASSWORD_SET_AT")
    private Instant passwordSetAt;
    /** The groups' names when the user was saved: for lists and the audit trail. */
    @Column(name = "GROUPS_TEXT")
    private String groups;
    /** The roles' names, likewise. */
    @Column(name = "ROLES_TEXT")
    private String roles;
    @Audit(Audit.How.LEFT_OUT)
    @ElementCollection
    @CollectionTable(name = "MEMBERSHIP", joinColumns = @JoinColumn(name = "USER_ID"))
    @OrderColumn(name = "PLACE")
    @Column(name = "GROUP_ID")
    private List<Long> groupIds = new ArrayList<>();
    @Audit(Audit.How.LEFT_OUT)
    @ElementCollection
    @CollectionTable(name = "USER_ROLE", joinColumns = @JoinColumn(name = "USER_ID"))
    @OrderColumn(name = "PLACE")
    @Column(name = "ROLE_ID")
    private List<Long> roleIds = new ArrayList<>();

    /** For the persistence provider and new users. */
    protected UserEntity() {
    }

    static UserEntity blank() {
        return new UserEntity();
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

    /** Oneself: what a user may change of the own record. */
    @Override
    public Long ownerId() {
        return id;
    }

    void login(String newLogin) {
        login = newLogin.strip();
        loginLower = SortKeys.lower(newLogin);
    }

    String login() {
        return login;
    }

    void name(String newName) {
        name = newName.strip();
        nameLower = SortKeys.lower(newName);
        nameSort = SortKeys.of(newName);
    }

    String name() {
        return name;
    }

    void email(String newEmail) {
        email = newEmail.isBlank() ? null : newEmail.strip();
        emailLower = email == null ? null : SortKeys.lower(email);
    }

    String email() {
        return email == null ? "" : email;
    }

    void state(SignInState newState) {
        state = newState;
    }

    SignInState state() {
        return state;
    }

    void passwordSetAt(Instant at) {
        passwordSetAt = at;
    }

    void administrator(boolean may) {
        administrator = may;
    }

    boolean administrator() {
        return administrator;
    }

    void groups(List<Ref> all) {
        groups = Digests.names(all);
        Digests.replace(groupIds, all);
    }

    List<Long> groupIds() {
        return groupIds;
    }

    void roles(List<Ref> all) {
        roles = Digests.names(all);
        Digests.replace(roleIds, all);
    }

    List<Long> roleIds() {
        return roleIds;
    }
}
