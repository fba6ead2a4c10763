/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.law.LawPackage;
import org.imece.model.report.ReportPackage;
import org.imece.model.stakeholder.StakeholderPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureLabelsTest {

	private static final List<EPackage> MODEL = List.of(CorePackage.eINSTANCE, StakeholderPackage.eINSTANCE,
			LawPackage.eINSTANCE, CodingPackage.eINSTANCE, EvidencePackage.eINSTANCE, ReportPackage.eINSTANCE);

	@ParameterizedTest
	@ValueSource(strings = { "", "tr" })
	void everyFeatureOfTheModelHasAName(String language) {
		ResourceBundle texts = ResourceBundle.getBundle("org.imece.ui.element.features",
				language.isEmpty() ? Locale.ROOT : Locale.of(language));
		Set<String> missing = new TreeSet<>();
		for (EPackage ePackage : MODEL) {
			ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
					.flatMap(type -> type.getEStructuralFeatures().stream())
					.filter(feature -> feature != CorePackage.Literals.ELEMENT__ID
							&& !texts.keySet().contains(feature.getName()))
					.forEach(feature -> missing.add(feature.getName()));
		}
		assertEquals(Set.of(), missing);
	}
}
