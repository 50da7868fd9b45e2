"""The portal's pages as a person walks them: from the list of accounts to the keys of a role."""

from selenium.webdriver.common.by import By

from deadline import until


def open_account(browser, name):
    """Unfolds an account if it is folded."""
    details = browser.driver.find_elements(By.XPATH, f'//details[.//*[normalize-space()="{name}"]]')
    for element in details:
        if element.get_attribute("open") is None:
            element.find_element(By.TAG_NAME, "summary").click()


def open_access_keys(browser, account="Dev", role="DeveloperAccess"):
    """From the list of accounts to the page with a role's keys."""
    browser.sees("Your accounts")
    open_account(browser, account)
    wanted = f"//a[@aria-label='Access keys for {role} in {account}']"
    until("the link to the access keys", lambda: browser.shown(wanted))[0].click()
    return browser.sees("Keys end")


def offered_forms(browser):
    """Every form of the credentials on offer, by its name: {form: [what one copies]}."""
    forms = {}
    for label in browser.shown("//fieldset//label"):
        label.click()
        name = label.text
        until(f"the form {name}", lambda: [head.text for head in browser.shown("//section/h2")] == [name])
        forms[name] = [block.text for block in browser.shown("//section//pre/code")]
    return forms
