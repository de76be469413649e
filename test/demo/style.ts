/** The demo portal's own look. It is no copy of a real portal: it only has the same class names. */
export const portalStyle = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.55 "Segoe UI",Arial,"Liberation Sans",sans-serif;color:#1f2a2e;background:#fff}
a{color:#0b6b57}
.demo-top{border-bottom:3px solid #12836b;padding:18px 48px;display:flex;gap:36px;align-items:baseline}
.demo-top strong{font:700 24px Georgia,"Liberation Serif",serif;color:#0b6b57}
.demo-top a{color:#33474d;text-decoration:none}
.demo-top a:hover{text-decoration:underline}
.demo-main{max-width:1180px;padding:28px 48px 72px}
.demo-crumb{font-size:14px;color:#52646a;margin-bottom:14px}
.demo-foot{border-top:1px solid #d6dfdd;padding:18px 48px;color:#52646a;font-size:14px}
.css-columns .css-value{align-items:baseline}
h1,.css-summary>.css-jobtitle{font:700 34px/1.2 Georgia,"Liberation Serif",serif;margin:0 0 4px}
.css-summary>.css-customer{color:#52646a;margin-bottom:18px}
.css-summary{max-width:790px}
.css-columns{display:flex;background:#f1f5f4;padding:12px 20px;gap:28px}
.css-columns>.css-summarycolumn{flex:1}
.css-columns>.css-summarycolumn:last-child{flex:1.2}
.css-summaryrow{display:flex;gap:12px;padding:5px 0}
.css-caption{flex:0 0 144px;color:#52646a}
.css-value{font-weight:600}
.css-expirybutton{margin-left:8px;font-weight:400;font-size:14px}
.demo-button{display:inline-block;background:#12705c;color:#fff;border:0;padding:13px 24px;margin:18px 0 6px;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.demo-closed{background:#fdeceb;border-left:4px solid #b3261e;padding:12px 16px}
.css-formattedjobdescription{max-width:760px;margin-top:18px}
.css-formattedjobdescription p{margin:0 0 10px}
.css-formattedjobdescription p:has(>strong:only-child){margin-top:26px;font-size:18px}
.css-formattedjobdescription li{margin:3px 0}
.css-navigation{margin-top:30px}
.demo-search{display:flex;gap:10px;margin:18px 0 22px}
.demo-search input{flex:0 1 360px;padding:10px 12px;border:1px solid #7c8d92;font:inherit}
.demo-search button{padding:10px 20px;border:0;background:#12705c;color:#fff;font:inherit;cursor:pointer}
.demo-results{display:flex;flex-direction:column;gap:16px}
.demo-results[data-page="1"] .paginated:not(.page_01),.demo-results[data-page="2"] .paginated:not(.page_02){display:none}
.css-foundjob{display:flex;border:1px solid #cdd8d6;padding:18px 22px;background:#fff}
.css-foundjob .css-jobtitle{font-weight:700;font-size:19px;color:#0b6b57}
.css-foundjob .css-customer{color:#52646a;margin-bottom:8px}
.css-foundjob .css-columnflexer{gap:40px}
.css-foundjob .hidden-mobile.css-columnflexer{display:flex}
.css-foundjob .css-summarycolumn{flex:1}
.css-foundjob .css-summaryrow{padding:2px 0}
.flx-client-logo{display:block;width:110px;height:56px;margin-bottom:10px}
.css-favourite{color:#52646a;font-size:14px}
.show-mobile-flex{display:none}
@media (max-width:760px){.hidden-mobile,.css-foundjob .hidden-mobile.css-columnflexer{display:none}.show-mobile-flex{display:flex;flex-wrap:wrap}.css-columns{flex-direction:column;gap:0}.demo-top{flex-wrap:wrap;gap:14px;padding:14px 20px}.demo-main{padding:20px}}
.demo-pages{display:flex;gap:8px;margin-top:20px}
.demo-pages button{min-width:40px;padding:8px;border:1px solid #7c8d92;background:#fff;font:inherit;cursor:pointer}
.demo-pages button[aria-current]{background:#12705c;border-color:#12705c;color:#fff}
.flx-register-panel{margin-top:26px;background:#f1f5f4;padding:16px 20px}
.demo-form{max-width:520px;display:grid;gap:14px}
.demo-form label{display:grid;gap:4px}
.demo-form input,.demo-form textarea{padding:9px 11px;border:1px solid #7c8d92;font:inherit}
`;
