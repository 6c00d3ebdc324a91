package org.kontor.app.headless.internal;

import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.base.Message;
import org.kontor.store.Databases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code backup FILE} */
@Component
public final class BackupCommand implements Command {

    private final Databases databases;

    @Activate
    public BackupCommand(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String synopsis() {
        return "FILE";
    }

    @Override
    public Message summary() {
        return Texts.message("command.backup");
    }

    @Override
    public int run(CommandContext context) {
        var file = Words.onlyFile(context);
        context.open();
        databases.backup(file, context.terminal().progress());
        context.terminal().say(Texts.text("backup.done", file.toString()));
        return DONE;
    }
}
