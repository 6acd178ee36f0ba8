package org.lianjian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the modules. */
@AnalyzeClasses(packages = "org.lianjian", importOptions = DoNotIncludeTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule THE_WEB_SEES_BOUNDARIES_AND_THE_PLATFORM_ONLY = noClasses().that().resideInAPackage("org.lianjian.web..")
            .should().dependOnClassesThat().resideInAnyPackage("org.lianjian.*.control..", "org.lianjian.*.entity..");
}
