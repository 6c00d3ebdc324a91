package org.kontor.access.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.kontor.access.internal.UserModel.GroupDraft;
import org.kontor.access.internal.UserModel.UserDraft;
import org.kontor.base.Ref;
import org.kontor.store.Session;

/** Writes what an import changed in its model. */
final class UserModelWriter {

    private final Session session;
    private final UserModel model;
    private final Map<Long, GroupEntity> newGroups = new HashMap<>();
    private final Map<Long, UserEntity> newUsers = new HashMap<>();

    UserModelWriter(Session session, UserModel model) {
        this.session = session;
        this.model = model;
    }

    /** Groups first, from the top; then users, who are members; then who heads the groups. */
    void write() {
        final var groups = model.changedGroups();
        var left = new ArrayList<>(groups.stream().filter(g -> g.id < 0).toList());
        while (!left.isEmpty()) {
            final var ready = left.stream().filter(g -> g.parent == null || g.parent > 0
                    || newGroups.containsKey(g.parent)).toList();
            ready.forEach(this::add);
            session.flush();
            left.removeAll(ready);
        }
        writeUsers();
        for (var group : groups) {
            final var entity = group.id < 0 ? newGroups.get(group.id)
                    : session.change(GroupEntity.class, group.id, group.version);
            entity.headId(group.head == null ? null : userId(group.head));
            entity.parentId(group.parent == null ? null : groupRef(group.parent).id());
        }
        session.flush();
    }

    private void add(GroupDraft group) {
        final var entity = GroupEntity.blank();
        entity.name(group.name);
        entity.parentId(group.parent == null ? null : groupRef(group.parent).id());
        newGroups.put(group.id, session.add(entity));
    }

    private void writeUsers() {
        final var users = model.changedUsers();
        final var known = users.stream().map(u -> u.id).filter(id -> id > 0).toList();
        if (!known.isEmpty()) {
            session.query(UserEntity.class, "SELECT u FROM AppUser u WHERE u.id IN :ids", Map.of("ids", known));
        }
        for (var user : users) {
            final var entity = user.id < 0 ? UserEntity.blank()
                    : session.change(UserEntity.class, user.id, user.version);
            fill(entity, user);
            if (user.id < 0) {
                newUsers.put(user.id, session.add(entity));
            }
        }
        session.flush();
    }

    private void fill(UserEntity entity, UserDraft user) {
        entity.login(user.login);
        entity.name(user.name);
        entity.email(user.email);
        entity.groups(user.groups.stream().map(this::groupRef).toList());
        entity.roles(user.roles.stream().map(model::roleById).toList());
    }

    private long userId(long draftId) {
        return draftId < 0 ? newUsers.get(draftId).getId() : draftId;
    }

    private Ref groupRef(long draftId) {
        final var name = model.group(draftId).name;
        return new Ref(draftId < 0 ? newGroups.get(draftId).getId() : draftId, name);
    }
}
