package org.kontor.ui.edit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** Undo and redo of what was typed in an editor, by the workbench's commands. */
final class EditorUndo {

    private EditorUndo() {
    }

    static void install(RecordEditor<?> editor) {
        final IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO,
                new StepHandler(editor, EditModel::canUndo, EditModel::undo));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO,
                new StepHandler(editor, EditModel::canRedo, EditModel::redo));
    }

    private static final class StepHandler extends AbstractHandler {

        private final RecordEditor<?> editor;
        private final Predicate<EditModel<?>> possible;
        private final Function<EditModel<?>, Optional<String>> step;

        StepHandler(RecordEditor<?> editor, Predicate<EditModel<?>> possible,
                Function<EditModel<?>, Optional<String>> step) {
            this.editor = editor;
            this.possible = possible;
            this.step = step;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (editor.model() != null && possible.test(editor.model())) {
                step.apply(editor.model()).ifPresent(editor.pages()::focus);
            }
            return null;
        }
    }
}
