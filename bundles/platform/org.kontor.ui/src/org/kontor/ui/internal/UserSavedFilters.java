package org.kontor.ui.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.kontor.ui.UserSettings;
import org.kontor.ui.list.SavedFilters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Named filters among the user's settings. */
@Component
public final class UserSavedFilters implements SavedFilters {

    private final UserSettings settings;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public UserSavedFilters(@Reference UserSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Saved> of(String listKind) {
        return settings.get(key(listKind), "").lines().map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Saved(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), parts[1]))
                .sorted(Comparator.comparing(Saved::name, Collator.getInstance())).toList();
    }

    @Override
    public void save(String listKind, Saved filter) {
        final List<Saved> all = without(listKind, filter.name());
        all.add(filter);
        write(listKind, all);
    }

    @Override
    public void remove(String listKind, String name) {
        write(listKind, without(listKind, name));
    }

    private List<Saved> without(String listKind, String name) {
        final List<Saved> all = new ArrayList<>(of(listKind));
        all.removeIf(saved -> saved.name().equals(name));
        return all;
    }

    private void write(String listKind, List<Saved> all) {
        settings.put(key(listKind), all.stream()
                .map(saved -> URLEncoder.encode(saved.name(), StandardCharsets.UTF_8) + " " + saved.content())
                .collect(Collectors.joining("\n")));
        listeners.forEach(Runnable::run);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static String key(String listKind) {
        return "grid/" + listKind + "/filters";
    }
}
