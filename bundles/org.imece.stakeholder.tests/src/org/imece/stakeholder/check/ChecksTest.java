/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.project.IResearchProject;
import org.imece.core.vocabulary.LoadVocabulariesOperation;
import org.imece.core.vocabulary.ShippedVocabulary;
import org.imece.model.PartialDate;
import org.imece.model.core.Classification;
import org.imece.model.core.CoreFactory;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.CommitmentStatus;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.LegalBasisKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.stakeholder.TwoCountries;
import org.imece.stakeholder.engagement.EngagementEdits;
import org.imece.stakeholder.party.PartyEdits;
import org.imece.stakeholder.vocabulary.Schemes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

	private static final LocalDate TODAY = LocalDate.now();

	@TempDir
	Path folder;
	private IResearchProject project;
	private Organisation cso;
	private Person person;

	@BeforeEach
	void create() throws CoreException {
		project = TwoCountries.create(folder.resolve("test.imece"));
		cso = new PartyEdits(project).createOrganisation("Deneme Derneği");
		person = new PartyEdits(project).createPerson("Işıl", "Çağ");
		project.edit("kind", () -> cso.setKind(OrganisationKind.CSO));
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private int issues(ICheck check) throws CoreException {
		List<Issue> issues = check.run(project, new NullProgressMonitor());
		issues.forEach(issue -> assertEquals(true, project.find(issue.target()).isPresent() && !issue.message().isBlank()));
		return issues.size();
	}

	private static PartialDate day(int days) {
		return PartialDate.of(TODAY.plusDays(days));
	}

	@Test
	void rolesAndTimes() throws CoreException {
		Role role = new PartyEdits(project).addRole(person, cso, RoleKind.STAFF, "uzman", PartialDate.ofYear(2020));
		assertEquals(0, issues(new RoleWithoutObjectCheck()));
		new PartyEdits(project).endRole(role, PartialDate.ofMonth(2020, 3));
		assertEquals(0, issues(new EndBeforeStartCheck()), "2020-03 may be after the start in 2020");
		new PartyEdits(project).endRole(role, PartialDate.ofYear(2019));
		assertEquals(1, issues(new EndBeforeStartCheck()));
		project.edit("object", () -> role.setObject(null));
		assertEquals(1, issues(new RoleWithoutObjectCheck()));
	}

	@Test
	void membershipsNeedAGround() throws CoreException {
		Role role = new PartyEdits(project).addRole(person, cso, RoleKind.MEMBER, null, null);
		assertEquals(1, issues(new MembershipBasisCheck()));
		var basis = StakeholderFactory.eINSTANCE.createLegalBasis();
		basis.setKind(LegalBasisKind.LEGITIMATE_INTEREST);
		project.edit("basis", () -> person.getLegalBases().add(basis));
		assertEquals(1, issues(new MembershipBasisCheck()), "m. 6 does not know legitimate interest");
		project.edit("basis", () -> basis.setKind(LegalBasisKind.MADE_PUBLIC));
		assertEquals(0, issues(new MembershipBasisCheck()));
		project.edit("basis", () -> person.getLegalBases().clear());
		project.edit("representative", () -> role.setRepresentative(true));
		assertEquals(0, issues(new MembershipBasisCheck()));
		project.edit("company", () -> {
			role.setRepresentative(false);
			cso.setKind(OrganisationKind.COMPANY);
		});
		assertEquals(0, issues(new MembershipBasisCheck()));
	}

	@Test
	void consentsEnd() throws CoreException {
		Consent consent = StakeholderFactory.eINSTANCE.createConsent();
		consent.setGiven(PartialDate.ofYear(2020));
		project.edit("consent", () -> person.getLegalBases().add(consent));
		assertEquals(0, issues(new ExpiredConsentCheck()));
		project.edit("until", () -> consent.setUntil(day(-1)));
		assertEquals(1, issues(new ExpiredConsentCheck()));
		project.edit("withdrawn", () -> {
			consent.setUntil(null);
			consent.setWithdrawn(day(0));
		});
		assertEquals(1, issues(new ExpiredConsentCheck()));
	}

	@Test
	void commitmentsAreDue() throws CoreException {
		Engagement meeting = new EngagementEdits(project).create(day(-30), EngagementMethod.MEETING, List.of(person));
		Commitment late = new EngagementEdits(project).addCommitment(meeting, person, "Rapor", day(-1));
		new EngagementEdits(project).addCommitment(meeting, person, "Toplantı", day(0));
		assertEquals(1, issues(new OverdueCommitmentCheck()));
		project.edit("done", () -> late.setStatus(CommitmentStatus.DONE));
		assertEquals(0, issues(new OverdueCommitmentCheck()));
	}

	@Test
	void provincesAndNumbers() throws CoreException {
		Address address = StakeholderFactory.eINSTANCE.createAddress();
		address.setProvince("Atlantis");
		Identifier number = StakeholderFactory.eINSTANCE.createIdentifier();
		number.setScheme("VKN");
		number.setValue("1234567891");
		project.edit("address", () -> {
			cso.getAddresses().add(address);
			cso.getIdentifiers().add(number);
		});
		assertEquals(1, issues(new UnknownProvinceCheck()));
		assertEquals(1, issues(new IdentifierCheck()));
		project.edit("abroad", () -> {
			address.setCountry("BE");
			number.setValue("0150015264");
		});
		assertEquals(0, issues(new UnknownProvinceCheck()));
		assertEquals(0, issues(new IdentifierCheck()));
	}

	@Test
	void recalledTermsInUse() throws Exception {
		ShippedVocabulary forms = new ShippedVocabulary(Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, "", "",
				Schemes.class.getResource("legal-form.tsv"));
		Classification form = CoreFactory.eINSTANCE.createClassification();
		form.setScheme(Schemes.LEGAL_FORM);
		form.setVersion(Schemes.LEGAL_FORM_VERSION);
		form.setCode("TR-ODA");
		project.edit("form", () -> cso.getClassifications().add(form));
		assertEquals(1, issues(new RecalledTermCheck(List.of(forms.read()))));
		assertEquals(0, issues(new RecalledTermCheck(List.of())));

		LoadVocabulariesOperation load = new LoadVocabulariesOperation(project, List.of(forms));
		assertEquals(1, load.run(new NullProgressMonitor()).created());
		assertEquals(1, load.run(null).unchanged());
		assertEquals(1, issues(new RecalledTermCheck(List.of())), "loaded into the project");
		project.edit("form", () -> form.setCode("TR-DERNEK"));
		assertEquals(0, issues(new RecalledTermCheck(List.of())));
	}
}
