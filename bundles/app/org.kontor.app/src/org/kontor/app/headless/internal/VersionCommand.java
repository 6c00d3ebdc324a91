package org.kontor.app.headless.internal;

import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.base.Message;
import org.osgi.service.component.annotations.Component;

/** {@code version} */
@Component
public final class VersionCommand implements Command {

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String synopsis() {
        return "";
    }

    @Override
    public Message summary() {
        return Texts.message("command.version");
    }

    @Override
    public int run(CommandContext context) {
        return Help.version(context.terminal());
    }
}
