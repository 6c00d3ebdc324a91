package org.kontor.app.headless.internal;

import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.base.Message;
import org.kontor.store.Databases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code restore FILE} */
@Component
public final class RestoreCommand implements Command {

    private final Databases databases;

    @Activate
    public RestoreCommand(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String synopsis() {
        return "FILE";
    }

    @Override
    public Message summary() {
        return Texts.message("command.restore");
    }

    /** Asks for no password: who restores brings the data along, and with them the users. */
    @Override
    public int run(CommandContext context) {
        var file = Words.onlyFile(context);
        databases.restore(file, context.profile(), context.terminal().progress());
        context.terminal().say(Texts.text("restore.done", file.toString()));
        return DONE;
    }
}
