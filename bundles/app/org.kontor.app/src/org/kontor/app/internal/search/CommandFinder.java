package org.kontor.app.internal.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.kontor.base.Messages;
import org.kontor.ui.Records;

/** Finds what one can do: commands of Kontor and its modules, new records, views. UI thread. */
final class CommandFinder {

    private static final Messages MESSAGES = Messages.of(CommandFinder.class);
    private static final String OURS = "org.kontor.";
    private static final String NEW = "org.kontor.app.new";
    private static final String NEW_KIND = "org.kontor.app.new.kind";

    /** Of the platform's many commands those that an office has use for. */
    private static final Set<String> PLATFORM = Set.of(IWorkbenchCommandConstants.FILE_SAVE_ALL,
            IWorkbenchCommandConstants.FILE_CLOSE_ALL, IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE,
            IWorkbenchCommandConstants.HELP_ABOUT, IWorkbenchCommandConstants.FILE_EXIT,
            "org.eclipse.equinox.p2.ui.sdk.install", "org.eclipse.equinox.p2.ui.sdk.update");

    private final IWorkbenchWindow window;
    private final Records records;

    CommandFinder(IWorkbenchWindow window, Records records) {
        this.window = window;
        this.records = records;
    }

    /** Those in whose name every word of the text begins a word, by name. */
    List<Finding> find(String text, int limit) {
        var all = new ArrayList<Finding>();
        addCommands(all);
        addNew(all);
        addViews(all);
        return all.stream().filter(finding -> matches(finding.label(), text))
                .sorted(Comparator.comparing(Finding::label, Collator.getInstance())).limit(limit).toList();
    }

    private void addCommands(List<Finding> all) {
        var handlers = window.getService(IHandlerService.class);
        var keys = window.getService(IBindingService.class);
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            var id = command.getId();
            if ((id.startsWith(OURS) && !id.equals(NEW) || PLATFORM.contains(id)) && command.isHandled()
                    && command.isEnabled()) {
                var key = keys.getBestActiveBindingFormattedFor(id);
                all.add(new Finding(MESSAGES.text("group.commands"), name(command), key == null ? "" : key, null,
                        () -> run(handlers, new ParameterizedCommand(command, null))));
            }
        }
    }

    private void addNew(List<Finding> all) {
        var handlers = window.getService(IHandlerService.class);
        var command = window.getService(ICommandService.class).getCommand(NEW);
        records.kinds().stream().filter(kind -> !kind.newLabel().isEmpty())
                .forEach(kind -> all.add(new Finding(MESSAGES.text("group.commands"), kind.newLabel(), "", null,
                        () -> run(handlers, ParameterizedCommand.generateCommand(command,
                                Map.of(NEW_KIND, kind.id()))))));
    }

    private void addViews(List<Finding> all) {
        var handlers = window.getService(IHandlerService.class);
        var show = window.getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW);
        Arrays.stream(window.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !view.getId().startsWith("org.eclipse."))
                .forEach(view -> all.add(new Finding(MESSAGES.text("group.views"), view.getLabel(), "",
                        view.getImageDescriptor(), () -> run(handlers, ParameterizedCommand.generateCommand(show,
                                Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId()))))));
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            return command.getId();
        }
    }

    private static void run(IHandlerService handlers, ParameterizedCommand command) {
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command.getId(), e);
        }
    }

    static boolean matches(String label, String text) {
        var words = label.toLowerCase(Locale.getDefault()).split("[^\\p{L}\\p{N}]+");
        return Arrays.stream(text.toLowerCase(Locale.getDefault()).strip().split("\\s+"))
                .allMatch(part -> Arrays.stream(words).anyMatch(word -> word.startsWith(part)));
    }
}
