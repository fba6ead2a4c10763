/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imece.core.reporting.IReportTable;
import org.imece.model.core.Classification;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage;
import org.junit.jupiter.api.Test;

class TablesTest {

	private static final List<IReportTable> TABLES = List.of(new OrganisationTable(), new PersonTable(), new RoleTable(),
			new EngagementTable(), new ParticipationTable(), new StatementTable(), new CommitmentTable(),
			new CooperationTable(), new ContributionTable(), new TrainingTable());

	private static List<Map<String, Object>> rows(IReportTable table, Element root) {
		List<Map<String, Object>> rows = new ArrayList<>();
		table.rows(root, values -> {
			assertEquals(table.columns().size(), values.length, table.name());
			Map<String, Object> row = new HashMap<>();
			for (int i = 0; i < values.length; i++) {
				row.put(table.columns().get(i).name(), values[i]);
			}
			rows.add(row);
		});
		return rows;
	}

	@Test
	void anEmptyRecordOfEachTypeMakesRowsOfTheRightWidth() {
		for (var classifier : StakeholderPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof org.eclipse.emf.ecore.EClass type && !type.isAbstract()
					&& StakeholderFactory.eINSTANCE.create(type) instanceof Element element) {
				TABLES.forEach(table -> rows(table, element));
			}
		}
		TABLES.forEach(table -> assertTrue(table.name().startsWith("v1_") && !table.description().isBlank()));
	}

	@Test
	void organisation() {
		Organisation root = StakeholderFactory.eINSTANCE.createOrganisation();
		root.getNames().put("tr", "Iğdır Üreticileri");
		root.setKind(OrganisationKind.PROFESSIONAL_BODY);
		Address address = StakeholderFactory.eINSTANCE.createAddress();
		address.setProvince("TR-76");
		root.getAddresses().add(address);
		Classification nace = CoreFactory.eINSTANCE.createClassification();
		nace.setScheme("NACE");
		nace.setVersion("2.1");
		nace.setCode("62.01");
		root.getClassifications().add(nace);

		Map<String, Object> row = rows(TABLES.get(0), root).get(0);
		assertEquals("Iğdır", row.get("province_name"));
		assertEquals("Doğu Anadolu", row.get("region"));
		assertEquals("K", row.get("sector"));
		assertEquals("62.01", row.get("nace"));
		assertEquals("Meslek kuruluşu", row.get("kind_tr"));
		assertEquals("Professional body", row.get("kind_en"));
	}

	@Test
	void everyKindOfRoleHasALabelInBothLanguages() {
		Person root = StakeholderFactory.eINSTANCE.createPerson();
		for (RoleKind kind : RoleKind.values()) {
			Role role = StakeholderFactory.eINSTANCE.createRole();
			role.setKind(kind);
			root.getRoles().add(role);
		}
		for (Map<String, Object> row : rows(TABLES.get(2), root)) {
			assertTrue(!row.get("kind_tr").toString().isBlank() && !row.get("kind_en").toString().isBlank());
		}
	}
}
