package org.kontor.app.headless.internal;

import java.util.List;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.UsageException;
import org.kontor.base.Message;
import org.kontor.demo.DemoCompany;
import org.kontor.demo.DemoCompany.Wish;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code demo} */
@Component
public final class DemoCommand implements Command {

    private final DemoCompany company;

    @Activate
    public DemoCommand(@Reference DemoCompany company) {
        this.company = company;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String synopsis() {
        return "";
    }

    @Override
    public Message summary() {
        return Texts.message("command.demo");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption("--deals", "N", Texts.message("demo.deals", Wish.MOST, Wish.USUAL)));
    }

    @Override
    public int run(CommandContext context) {
        Words.exactly(context, 0, "demo [--deals N]");
        int deals = context.line().value("--deals").map(DemoCommand::number).orElse(Wish.USUAL);
        context.open();
        var made = company.make(Wish.of(deals), context.terminal().progress());
        if (!made.problems().isEmpty()) {
            throw Invocation.refused(made.problems());
        }
        var what = made.orThrow();
        context.terminal().say(Texts.text("demo.done", what.users(), what.products(), what.partners(), what.persons(),
                what.deals()));
        return what.whole() ? DONE : CANCELLED;
    }

    private static int number(String typed) {
        try {
            int number = Integer.parseInt(typed.replaceAll("[ _]", ""));
            if (number >= 0 && number <= Wish.MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException(Texts.message("demo.number", typed, Wish.MOST));
    }
}
