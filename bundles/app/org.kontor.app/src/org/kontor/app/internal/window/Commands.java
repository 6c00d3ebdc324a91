package org.kontor.app.internal.window;

/** The ids of commands that stand in menus. */
final class Commands {

    static final String NEW = "org.kontor.app.new";
    static final String NEW_KIND = "org.kontor.app.new.kind";
    static final String BACKUP = "org.kontor.app.backup";
    static final String RESTORE = "org.kontor.app.restore";
    static final String OTHER_DATA = "org.kontor.app.otherData";
    static final String USERS = "org.kontor.app.users";
    static final String CHANGE_PASSWORD = "org.kontor.app.changePassword";
    static final String SIGN_OUT = "org.kontor.app.signOut";
    static final String SHOW_PARTNERS = "org.kontor.app.showPartners";
    static final String SHOW_DEALS = "org.kontor.app.showDeals";
    static final String PREFERENCES = "org.kontor.app.preferences";
    static final String SEARCH = "org.kontor.app.search";
    static final String IMPORT = "org.kontor.exchange.ui.import";

    private Commands() {
    }
}
