package org.kontor.store.internal.jpa;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.kontor.store.StoreModule;

/** One persistence unit out of all modules. */
@SuppressWarnings("removal")
final class ComposedUnit implements PersistenceUnitInfo {

    private final List<String> classes;
    private final URL root;
    private final ClassLoader loader;
    private final DataSource source;

    ComposedUnit(List<StoreModule> modules, DataSource source) {
        final var withEntities = modules.stream().filter(m -> m.persistenceXml().isPresent()).toList();
        classes = withEntities.stream().flatMap(m -> EntityClasses.in(m.persistenceXml().get()).stream()).toList();
        root = withEntities.stream().findFirst().flatMap(StoreModule::persistenceXml).map(ComposedUnit::folder)
                .orElse(null);
        loader = new ModuleLoader(withEntities.stream().map(StoreModule::loader).toList());
        this.source = source;
    }

    /** In a folder as in a jar, whose addresses cannot be resolved against. */
    private static URL folder(URL file) {
        final var text = file.toString();
        try {
            return URI.create(text.substring(0, text.lastIndexOf('/') + 1)).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getPersistenceUnitName() {
        return "kontor";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return root;
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Woven when built; what is not loads its references at once.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
