package org.kontor.deals.ui;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.kontor.base.RecordRef;

/** The one deal in a selection, in a list as in an editor. */
final class SelectedDeal {

    private SelectedDeal() {
    }

    static Optional<Long> in(ISelection selection) {
        return selection instanceof IStructuredSelection chosen && chosen.size() == 1
                && chosen.getFirstElement() instanceof RecordRef ref && ref.kind().equals("deal")
                        ? Optional.of(ref.id())
                        : Optional.empty();
    }
}
