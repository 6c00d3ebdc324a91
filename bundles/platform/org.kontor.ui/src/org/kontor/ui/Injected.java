package org.kontor.ui;

import java.util.Objects;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes a view, editor, handler or wizard of plugin.xml by constructor injection, so that it gets its services as
 * arguments: {@code class="org.kontor.ui.Injected:org.kontor.deals.ui.DealsView"}. The class has one constructor with
 * {@link jakarta.inject.Inject}; an argument may be any OSGi service or what the workbench's context holds.
 */
public final class Injected implements IExecutableExtensionFactory, IExecutableExtension {

    private IConfigurationElement element;
    private String property;
    private String className;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        element = config;
        property = propertyName;
        className = Objects.toString(data, "").strip();
    }

    @Override
    public Object create() throws CoreException {
        final Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        try {
            final Class<?> type = bundle.loadClass(className);
            final IEclipseContext context = context(bundle).createChild(className);
            final Object made;
            try {
                made = ContextInjectionFactory.make(type, context);
            } finally {
                context.dispose();
            }
            if (made instanceof IExecutableExtension configurable) {
                configurable.setInitializationData(element, property, null);
            }
            return made;
        } catch (ClassNotFoundException | InjectionException e) {
            throw new CoreException(Status.error("Cannot make " + className + " of " + bundle.getSymbolicName(), e));
        }
    }

    private static IEclipseContext context(Bundle bundle) {
        if (PlatformUI.isWorkbenchRunning()) {
            return PlatformUI.getWorkbench().getService(IEclipseContext.class);
        }
        final var own = bundle.getBundleContext();
        return EclipseContextFactory
                .getServiceContext(own != null ? own : FrameworkUtil.getBundle(Injected.class).getBundleContext());
    }
}
