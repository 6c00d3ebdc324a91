package org.kontor.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Ref;
import org.kontor.base.Result;

/**
 * Users, groups and roles. Changing them needs an administrator, but for one's own password. The list is a
 * {@link org.kontor.base.list.RecordList} service of kind {@code users}.
 */
public interface UserService {

    Optional<User> find(long id);

    /** Without regard to case. */
    Optional<User> byLogin(String login);

    /** All who can be made responsible for something, by name; at most {@code limit}, whose name or login holds text. */
    List<Ref> choices(String text, int limit);

    /** Users by name or login, without regard to case, as given; who is not known is missing; of two the older one. */
    Map<String, Ref> byNames(Collection<String> namesOrLogins);

    /** Users by id; who is not there is missing. */
    Map<Long, Ref> byIds(Collection<Long> ids);

    /** Creates (id 0) or changes; a new user is in {@link User.SignInState#NOT_YET} until a password is set. */
    Result<User> save(User user);

    /** Null password: the user signs in without one, allowed only to the first administrator on an embedded database. */
    Result<User> setPassword(long userId, char[] password);

    /** The user can't sign in any more; refused for the last administrator. */
    Result<User> disable(long userId);

    List<Group> groups();

    Result<Group> saveGroup(Group group);

    List<Role> roles();

    Result<Role> saveRole(Role role);

    /** Whether somebody can administer: without, the first start asks for the first user. */
    boolean hasAdministrator();
}
