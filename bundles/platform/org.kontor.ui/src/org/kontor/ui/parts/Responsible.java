package org.kontor.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.list.Filter;
import org.kontor.ui.grid.QuickFilter;

/** The chip "whose" above a list of records that have a responsible user. */
public final class Responsible {

    private static final Messages MESSAGES = Messages.of(Responsible.class);
    private static final int MOST = 60;

    private Responsible() {
    }

    /** Mine, nobody's, or a colleague's; {@code column} holds the responsible user. */
    public static QuickFilter filter(String column, UserService users, SignIn signIn) {
        return new QuickFilter(column, MESSAGES.message("responsible.whose"), progress -> {
            final List<QuickFilter.Choice> choices = new ArrayList<>();
            signIn.user().ifPresent(me -> choices.add(new QuickFilter.Choice(MESSAGES.text("responsible.mine"),
                    Filter.of(column, Filter.Operator.IN, me.id()))));
            choices.add(new QuickFilter.Choice(MESSAGES.text("responsible.nobody"),
                    Filter.of(column, Filter.Operator.EMPTY)));
            for (final Ref user : users.choices("", MOST)) {
                choices.add(new QuickFilter.Choice(user.label(), Filter.of(column, Filter.Operator.IN, user.id())));
            }
            return choices;
        });
    }

    /** The signed-in user, to be responsible for something new; null for nobody. */
    public static Ref me(SignIn signIn) {
        return signIn.user().map(user -> new Ref(user.id(), user.name())).orElse(null);
    }
}
