package org.kontor.store.internal.jpa;

import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;
import org.kontor.store.StoredRecord;

/** Named in the settings; made by EclipseLink. */
public final class UnitCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (final var descriptor : session.getDescriptors().values()) {
            if (StoredRecord.class.isAssignableFrom(descriptor.getJavaClass())
                    && descriptor.getOptimisticLockingPolicy() instanceof VersionLockingPolicy policy) {
                policy.setIsCascaded(true);
            }
        }
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
                final var work = (UnitOfWorkImpl) event.getSession();
                if (work.getProperty(Changes.PROPERTY) instanceof Changes changes) {
                    changes.collect((UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet"), work);
                }
            }
        });
    }
}
