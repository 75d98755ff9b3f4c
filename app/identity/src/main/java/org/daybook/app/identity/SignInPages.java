package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.daybook.app.identity.credential.NewPassword;
import org.daybook.app.identity.guessing.TooManyAttempts;
import org.daybook.app.identity.session.KnownBrowsers;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people sign in and choose a password. */
@Controller
record SignInPages(NewPassword passwords, KnownBrowsers browsers) {

    /**
     * The parameters, of which one may be there without a value, say why one is there.
     *
     * @param to the page to go on to, which the form carries; ignored where it is no address of this server
     */
    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String wait,
            @RequestParam(required = false) String signedOut,
            @RequestParam(required = false) String changed,
            @RequestParam(required = false) String to,
            Model model) {
        LocalAddress.read(to).ifPresent(address -> model.addAttribute(LocalAddress.PARAMETER, address));
        return "login";
    }

    @GetMapping("/password")
    String password() {
        return "password";
    }

    /** The session ends with the old password; the holder of the new one signs in with it. */
    @PostMapping("/password")
    String choose(
            @RequestParam String currentPassword,
            @RequestParam String newPassword,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            browsers.remember(passwords.choose(who, currentPassword, newPassword), request, response);
        } catch (InvalidValue e) {
            String which = e.field().equals("currentPassword") ? "The current" : "The new";
            model.addAttribute("refused", which + " password " + e.getMessage() + ".");
            return "password";
        } catch (TooManyAttempts e) {
            model.addAttribute("refused", MyAccount.waitFor(e));
            return "password";
        }
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        return "redirect:/login?changed";
    }
}
