package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing that changes hangs on a class: two windows, two databases, two tests would share it. */
class StaticStateRule implements Rule {

    private static final Set<String> CHANGING_TYPES = Set.of("java.lang.ThreadLocal", "java.lang.StringBuilder",
            "java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat", "java.util.Random");

    private static final Set<String> MAKERS = Set.of("newKeySet", "synchronizedMap", "synchronizedList",
            "synchronizedSet", "newSetFromMap", "withInitial");

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            for (JavaClass type : bundle.classes()) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(StaticStateRule::changes)
                        .forEach(field -> violations.add(field.getFullName() + " is static and changes"));
                if (fillsCollection(type)) {
                    violations.add(type.getName() + " makes a changeable collection when it is loaded");
                }
            }
        }
        violations.sort(null);
        return violations;
    }

    private static boolean changes(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return true;
        }
        var type = field.getRawType();
        return CHANGING_TYPES.contains(type.getName())
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.getPackageName().equals("java.util.concurrent.locks")
                || isChangeableCollection(type);
    }

    private static boolean fillsCollection(JavaClass type) {
        return type.getStaticInitializer().map(start -> start.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> isChangeableCollection(call.getTargetOwner()))
                || start.getMethodCallsFromSelf().stream().anyMatch(call -> MAKERS.contains(call.getName())))
                .orElse(false);
    }

    private static boolean isChangeableCollection(JavaClass type) {
        return type.getPackageName().startsWith("java.util") && !type.isInterface() && !type.isEnum()
                && !type.getName().equals("java.util.EnumMap")
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }
}
