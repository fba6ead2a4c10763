/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.store.RecordHeader;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.tests.support.ModelText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A project on a store in memory. */
abstract class ProjectTestBase {

	final MemoryStore store = new MemoryStore();
	IResearchProject project;

	@BeforeEach
	void createProject() throws CoreException {
		project = factory().create(MemoryStore.LOCATION, new NewProject("Proje", "tr", true),
				ProjectOptions.headless("ayşe"));
	}

	@AfterEach
	void closeProject() throws CoreException {
		store.fail(null);
		project.close();
	}

	private ProjectFactory factory() {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(store);
		return factory;
	}

	void reopen() throws CoreException {
		project.close();
		project = factory().open(MemoryStore.LOCATION, ProjectOptions.headless("burak"));
	}

	Organisation addOrganisation(String name) throws CoreException {
		Organisation organisation = StakeholderFactory.eINSTANCE.createOrganisation();
		organisation.getNames().put("tr", name);
		project.edit("Add", () -> project.add(organisation));
		return organisation;
	}

	Role addRole(Organisation subject, Organisation object) throws CoreException {
		Role role = StakeholderFactory.eINSTANCE.createRole();
		role.setId(java.util.UUID.randomUUID().toString());
		role.setObject(object);
		project.edit("Role", () -> subject.getRoles().add(role));
		return role;
	}

	/** The element of the same address in the project that is open now. */
	Organisation again(Organisation organisation) {
		return (Organisation) project.root(organisation.getId()).orElseThrow();
	}

	/** What every record says, by its identifier. */
	Map<String, String> state() {
		Map<String, String> state = new TreeMap<>();
		for (RecordHeader header : project.records()) {
			state.put(header.id(), header.title() + '\n' + ModelText.of(project.root(header.id()).orElseThrow()));
		}
		return state;
	}
}
