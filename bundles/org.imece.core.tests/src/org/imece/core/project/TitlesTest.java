/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imece.model.coding.CodingFactory;
import org.imece.model.core.CoreFactory;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.law.LawFactory;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderFactory;
import org.junit.jupiter.api.Test;

class TitlesTest {

	@Test
	void theWantedLanguageComesFirst() {
		Organisation organisation = StakeholderFactory.eINSTANCE.createOrganisation();
		organisation.getNames().put("fr", "Nom");
		assertEquals("Nom", Titles.of(organisation, "tr"));
		organisation.getNames().put("tr", "Ad");
		assertEquals("Ad", Titles.of(organisation, "de"));
		organisation.getNames().put("en", "Name");
		assertEquals("Name", Titles.of(organisation, "de"));
		assertEquals("Ad", Titles.of(organisation, "tr"));
		organisation.getNames().put("tr", "  ");
		assertEquals("Name", Titles.of(organisation, "tr"));
	}

	@Test
	void withoutANameTheElementSpeaksForItself() {
		var person = StakeholderFactory.eINSTANCE.createPerson();
		assertEquals("", Titles.of(person, "tr"));
		person.setFamilyName("Işık");
		assertEquals("Işık", Titles.of(person, "tr"));
		person.setGivenName("İnci");
		assertEquals("İnci Işık", Titles.of(person, "tr"));
		var provision = LawFactory.eINSTANCE.createProvision();
		provision.setLabel("MADDE 5 –");
		provision.setHeading("Amaç");
		assertEquals("MADDE 5 – Amaç", Titles.of(provision, "tr"));
		var document = CodingFactory.eINSTANCE.createDocument();
		document.setFileName("görüşme.docx");
		assertEquals("görüşme.docx", Titles.of(document, "tr"));
		var jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setCode("TR");
		assertEquals("TR", Titles.of(jurisdiction, "tr"));
	}

	@Test
	void aCodingSetIsCalledAsItsCoder() {
		var set = CodingFactory.eINSTANCE.createCodingSet();
		assertEquals("", Titles.of(set, "tr"));
		var coder = CodingFactory.eINSTANCE.createCoder();
		coder.setHandle("ab");
		set.setCoder(coder);
		assertEquals("ab", Titles.of(set, "tr"));
	}

	@Test
	void aLongTextIsCutOnOneLine() {
		var evidence = EvidenceFactory.eINSTANCE.createEvidence();
		evidence.setQuote("Vakıflar,\n  dernekler ".repeat(20));
		String title = Titles.of(evidence, "tr");
		assertTrue(title.startsWith("Vakıflar, dernekler Vakıflar"), title);
		assertTrue(title.length() <= 80 && title.endsWith("…"), title);
		assertFalse(title.contains("\n"));
		evidence.setQuote(" kısa ");
		assertEquals("kısa", Titles.of(evidence, "tr"));
	}

	@Test
	void aCutDoesNotSplitACharacter() {
		var evidence = EvidenceFactory.eINSTANCE.createEvidence();
		for (int length = 70; length < 90; length++) {
			evidence.setQuote("x".repeat(length) + "😀".repeat(20));
			String title = Titles.of(evidence, "tr");
			assertEquals(title, new String(title.getBytes(java.nio.charset.StandardCharsets.UTF_8),
					java.nio.charset.StandardCharsets.UTF_8), "no half of a pair");
		}
	}
}
